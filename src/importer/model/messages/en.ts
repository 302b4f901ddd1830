import type { MessageCode } from '../message.ts'

export const en: Record<MessageCode, string> = {
  'decode/empty': 'The file holds no text. Check that it is complete.',
  'decode/unknown-encoding': 'The encoding of the text is unknown. Save it as UTF-8 and import again.',
  'decode/unsupported-format':
    'Files of the format {format} are not read. Save it as DOCX, or export PDF or UTF-8 plain text, and import that.',
  'decode/old-word':
    'This is a document of Word or WPS before 2007 ({format}). Save it as .docx in Word or WPS and import that.',
  'decode/archive': 'This is an archive ({format}). Unpack it and import the files inside.',
  'decode/image':
    'This is an image ({format}) and holds no text. Import the original document, or recognise the text (OCR), check it and import that.',
  'decode/scan':
    'The {pages} pages of this PDF hold images and no text; it seems to be a scan. Import the original document, or recognise the text (OCR), check it and import that.',
  'decode/encrypted': 'This {format} asks for a password. Remove the password and import it again.',
  'decode/damaged':
    'This {format} is damaged or incomplete. Download it again, or open it in an office program, save a copy and import that.',
  'decode/too-large':
    'The file has {found} bytes, more than the limit of {limit}. Split it, or take its pictures out, and import again.',
  'decode/too-long':
    'The text has {found} characters, more than the limit of {limit}. Split it and import the parts.',
  'decode/line-too-long':
    'A line has {found} characters, more than the limit of {limit}. Break it into paragraphs and import again.',
  'decode/too-deep':
    'The content is nested {found} levels deep, more than the limit of {limit}. Save the text as plain text and import that.',
  'decode/too-many-elements':
    'The page has {found} elements, more than the limit of {limit}. Keep only the text proper, or split it, and import again.',
  'decode/too-many-cells':
    'The tables have {found} cells, more than the limit of {limit}. Split them and import again.',
  'decode/too-many-entries':
    'The document holds {found} files, more than the limit of {limit}. Save a copy in an office program and import that.',
  'decode/too-many-pages':
    'The PDF has {found} pages, more than the limit of {limit}. Split it and import the parts.',
  'decode/expands':
    'The content unpacks to {found} bytes, more than the limit of {limit}; reading stopped. Make sure that you trust the file, save a copy in an office program and import that.',
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
