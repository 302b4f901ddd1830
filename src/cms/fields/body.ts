import {
  AlignFeature,
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField, TextareaField } from 'payload'
import { bodyAsHtml } from '../hooks/body-as-html.ts'
import { base } from './base.ts'
import { textarea } from './text.ts'

/**
 * 正文 as rich text, and `bodyHtml`, the same as HTML for who asks for it by name. Links lead out of the site only and
 * there are no embedded records, so that a text can never show the id of a draft.
 */
export const body = (): [RichTextField, TextareaField] => [
  { ...base('body', ['正文', 'Body']), type: 'richText', editor },
  {
    ...textarea('bodyHtml', ['正文（HTML）', 'Body as HTML'], {
      help: [
        '仅在查询中点名时给出：select[bodyHtml]=true',
        'Given only when asked for by name: select[bodyHtml]=true',
      ],
      hooks: { afterRead: [bodyAsHtml] },
      script: 'kept',
      admin: { hidden: true, disableBulkEdit: true },
    }),
    virtual: true,
  },
]

const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4', 'h5'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    AlignFeature(),
    IndentFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: [] }),
    HorizontalRuleFeature(),
    FixedToolbarFeature(),
  ],
})
