import type { MessageCode } from '../message.ts'

export const en: Record<MessageCode, string> = {
  'decode/empty': 'The file holds no text. Check that it is complete.',
  'decode/unknown-encoding': 'The encoding of the text is unknown. Save it as UTF-8 and import again.',
  'decode/unsupported-format':
    'Files of the format {format} are not read. Save the text as UTF-8 plain text and import it.',
  'recognise/no-kind': 'This is neither an office profile nor a work report nor a plan; nothing was read.',
  'subdistrict/missing':
    'The text does not name its subdistrict. Write the name of the subdistrict into the text.',
  'subdistrict/ambiguous':
    '“{subdistrict}” may be any of the stored {candidates}. State its district in the document, or complete the stored records.',
  'subdistrict/incomplete':
    'The district of “{subdistrict}” is not stated and no stored subdistrict has this name, so it gets a record of its own. Please add its district.',
  'outline/number-jumps':
    'Expected number “{expected}”, found “{actual}”. Check whether a passage is missing.',
  'text/wrong-character':
    '“{actual}” looks like a wrong form of “{expected}”. It is kept as written; please check.',
  'document-number/brackets':
    'The year in “{actual}” should stand in 〔〕 (GB/T 9704-2012). It is kept as written.',
  'leader/office-unknown':
    '{leader} is in charge of “{office}”, which is not among the departments. Check the name.',
  'profile/block-missing': 'The text has no part “{block}”.',
  'work-report/no-title':
    'The text has no title; it was made from the name of the subdistrict and the years.',
  'city-plan/task-without-unit': 'The task “{task}” names no unit.',
  'city-plan/member-without-name': '“{entry}” names a post and nobody; it is not among the members.',
}
