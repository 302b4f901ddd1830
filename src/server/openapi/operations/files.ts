import type { Described } from '../model.ts'
import type { Resource } from '../resource.ts'
import { inParagraphs } from '../words.ts'

/** The uploaded files themselves. */
export const files: Record<string, (resource: Resource) => Described> = {
  'get /file/:filename': ({ collection, many, one, open }) => ({
    id: 'File',
    summary: [`取${one[0]}文件`, `Get the file of a ${one[1]}`],
    parameters: [
      {
        name: 'filename',
        in: 'path',
        required: true,
        description: inParagraphs([
          '文件名，见记录的 filename、sizes.*.filename。',
          'The name of the file, in filename and sizes.*.filename of a record.',
        ]),
        schema: { type: 'string' },
      },
    ],
    description: [`${many[0]}的原文件。`, 'The bytes as they are stored.'],
    answer: Object.fromEntries(
      typesOf(collection.upload.mimeTypes).map((type) => [
        type,
        { schema: { type: 'string', contentMediaType: type } },
      ]),
    ),
    open,
  }),
}

const typesOf = (types: string[] | undefined): string[] => (types && types.length > 0 ? types : ['*/*'])
