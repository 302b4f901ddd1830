import { describe, expect, it } from '@jest/globals'
import { bodyOf } from '../../src/importer/plan/body/body.ts'
import { cases, inShort } from '../../src/importer/plan/body/body.cases.ts'
import { readDocument } from '../support/read-document.ts'

describe('body', () => {
  it.each(cases)('holds $why', ({ text, at = {}, chrome = [], body }) => {
    const { source, outline } = readDocument(text)
    const spans = chrome.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }))
    expect(inShort(bodyOf({ text: source.text, outline, chrome: spans }, at))).toEqual(body)
  })
})
