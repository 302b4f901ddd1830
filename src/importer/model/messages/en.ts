import type { MessageCode, Wording } from '../message.ts'

export const en: Record<MessageCode, Wording> = {
  'decode/empty': { text: 'The file holds no text.', action: 'Check that it is complete.' },
  'decode/unknown-encoding': {
    text: 'The encoding of the text is unknown.',
    action: 'Save it as UTF-8 and import again.',
  },
  'decode/unsupported-format': {
    text: 'Files of the format {format} are not read.',
    action: 'Save it as DOCX, or export PDF or UTF-8 plain text, and import that.',
  },
  'decode/old-word': {
    text: 'This is a document of Word or WPS before 2007 ({format}).',
    action: 'Save it as .docx in Word or WPS and import that.',
  },
  'decode/archive': {
    text: 'This is an archive ({format}).',
    action: 'Unpack it and import the files inside.',
  },
  'decode/image': {
    text: 'This is an image ({format}) and holds no text.',
    action: 'Import the original document, or recognise the text (OCR), check it and import that.',
  },
  'decode/scan': {
    text: 'The {pages} pages of this PDF hold images and no text; it seems to be a scan.',
    action: 'Import the original document, or recognise the text (OCR), check it and import that.',
  },
  'decode/encrypted': {
    text: 'This {format} asks for a password.',
    action: 'Remove the password and import it again.',
  },
  'decode/damaged': {
    text: 'This {format} is damaged or incomplete.',
    action: 'Download it again, or open it in an office program, save a copy and import that.',
  },
  'decode/too-large': {
    text: 'The file has {found} bytes, more than the limit of {limit}.',
    action: 'Split it, or take its pictures out, and import again.',
  },
  'decode/too-long': {
    text: 'The text has {found} characters, more than the limit of {limit}.',
    action: 'Split it and import the parts.',
  },
  'decode/line-too-long': {
    text: 'A line has {found} characters, more than the limit of {limit}.',
    action: 'Break it into paragraphs and import again.',
  },
  'decode/too-deep': {
    text: 'The content is nested {found} levels deep, more than the limit of {limit}.',
    action: 'Save the text as plain text and import that.',
  },
  'decode/too-many-elements': {
    text: 'The page has {found} elements, more than the limit of {limit}.',
    action: 'Keep only the text proper, or split it, and import again.',
  },
  'decode/too-many-cells': {
    text: 'The tables have {found} cells, more than the limit of {limit}.',
    action: 'Split them and import again.',
  },
  'decode/too-many-entries': {
    text: 'The document holds {found} files, more than the limit of {limit}.',
    action: 'Save a copy in an office program and import that.',
  },
  'decode/too-many-pages': {
    text: 'The PDF has {found} pages, more than the limit of {limit}.',
    action: 'Split it and import the parts.',
  },
  'decode/expands': {
    text: 'The content unpacks to {found} bytes, more than the limit of {limit}; reading stopped.',
    action: 'Make sure that you trust the file, save a copy in an office program and import that.',
  },
  'bundle/invalid': {
    text: 'This is no valid bundle: {where} {reason}',
    action: 'Mend it to fit the schema that jiedao schema prints.',
  },
  'recognise/no-kind': {
    text: 'This is neither an office profile nor a work report nor a plan; nothing was read.',
    action: 'Check that this is the right file; when the text is in an attachment, import the attachment.',
  },
  'subdistrict/missing': {
    text: 'The text does not name its subdistrict.',
    action: 'Write the name of the subdistrict into the text, or name it when importing (--subdistrict).',
  },
  'subdistrict/shared-name': {
    text: 'China has {count} subdistricts named “{subdistrict}”, and the text does not say which: {candidates}.',
    expected: 'its district or county',
    action:
      'Write its district or county into the text, or name the subdistrict when importing (--subdistrict).',
  },
  'subdistrict/differs': {
    text: 'The text is of “{stated}”, but “{told}” was named when importing.',
    expected: '{told}',
    action: 'Check the document, or name the right subdistrict.',
  },
  'subdistrict/ambiguous': {
    text: '“{subdistrict}” may be any of the stored {candidates}.',
    expected: 'the district',
    action:
      'State its district in the document, name the subdistrict when importing (--subdistrict), or complete the stored records.',
  },
  'subdistrict/incomplete': {
    text: 'The district of “{subdistrict}” is not stated and no stored subdistrict has this name, so it gets a record of its own.',
    expected: 'the district',
    action: 'Add its district.',
  },
  'outline/number-jumps': {
    text: 'Expected number “{expected}”, found “{actual}”.',
    expected: '{expected}',
    action: 'Check whether a passage is missing.',
  },
  'text/wrong-character': {
    text: '“{actual}” looks like a wrong form of “{expected}”; it is kept as written.',
    expected: '{expected}',
    action: 'Check it against the original.',
  },
  'text/total-differs': {
    text: 'The text says “{stated}” and then lists {counted}.',
    expected: '{counted}',
    action: 'Check the total, or whether an entry is missing.',
  },
  'private/mobile-number': {
    text: 'The mobile number {expected} seems to be a person’s own.',
    expected: '{expected}',
    action: 'Before publishing ask the person, mask the middle four digits, or give the office’s number.',
  },
  'private/identity-number': {
    text: 'The identity number {expected} of a citizen.',
    expected: '{expected}',
    action: 'Mask the date of birth before publishing.',
  },
  'document-number/brackets': {
    text: 'The year in “{actual}” should stand in tortoise-shell brackets (GB/T 9704-2012); it is kept as written.',
    expected: '{expected}',
    action: 'Check it against the original.',
  },
  'leader/office-unknown': {
    text: '{leader} is in charge of “{office}”, which is not among the departments.',
    expected: 'the name of a department',
    action: 'Check the name, or add the department.',
  },
  'profile/block-missing': {
    text: 'The text has no part “{block}”.',
    expected: '{block}',
    action:
      'Add it when it has to be public (Regulations on the Disclosure of Government Information, article 20).',
  },
  'profile/total-differs': {
    text: 'The text says “{stated}”, and {counted} are listed.',
    expected: '{counted}',
    action: 'Check the total, or whether one is missing.',
  },
  'work-report/no-title': {
    text: 'The text has no title; it was made from the name of the subdistrict and the years.',
    expected: 'a title',
    action: 'Check the title that was made.',
  },
  'city-plan/task-without-unit': {
    text: 'The task “{task}” names no unit.',
    expected: 'who leads or answers for it',
    action: 'Check who has to do it.',
  },
  'city-plan/member-without-name': {
    text: '“{entry}” names a post and nobody; it is not among the members.',
    expected: 'a name',
    action: 'Add the name.',
  },
  'import/write-failed': {
    text: 'Writing failed, and no record of the document was written: {reason}',
    action: 'Mend the reason and import it again; ask whoever runs the system if it is unclear.',
  },
  'messages/more': {
    text: 'There are {count} messages “{code}”; the first {shown} are listed.',
    action: 'Deal with those first.',
  },
}
