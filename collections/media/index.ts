import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { contentAccess } from '../../src/cms/access/content.ts'
import { docAccess } from '../../src/cms/endpoints/doc-access.ts'
import { owner } from '../../src/cms/fields/owner.ts'
import { rowsOf } from '../../src/cms/fields/rows-of.ts'
import { text } from '../../src/cms/fields/text.ts'
import { editView } from '../../src/cms/edit-view.ts'
import { words } from '../../src/cms/fields/words.ts'
import { groups } from '../../src/cms/groups.ts'
import { defaultJoins } from '../../src/cms/hooks/default-joins.ts'
import { guardQuery } from '../../src/cms/hooks/guard-query.ts'
import { joinsOnRequest } from '../../src/cms/hooks/joins-on-request.ts'
import { publishedForPublic } from '../../src/cms/hooks/published-for-public.ts'
import { saveAsDraft } from '../../src/cms/hooks/save-as-draft.ts'
import { announceScriptOfRead } from '../../src/cms/script/announce-script.ts'
import { convertRecord } from '../../src/cms/script/convert-record.ts'
import { setOwner } from '../../src/cms/hooks/set-owner.ts'
import { keepFileUntilSaved } from './hooks/keep-file-until-saved.ts'
import { keepPublishedFile } from './hooks/keep-published-file.ts'
import { sizes } from './sizes.ts'

const uses = [
  rowsOf(
    'portraitOf',
    ['用作照片的领导', 'Leaders whose portrait it is'],
    { collection: 'leaders', on: 'portrait', sort: ['rank', 'createdAt'] },
    { columns: ['name', 'positions', 'subdistrict'] },
  ),
  rowsOf(
    'imageOf',
    ['使用它的荣誉', 'Honors that show it'],
    { collection: 'honors', on: 'image', sort: ['-awardedOn', '-createdAt'] },
    { columns: ['title', 'awardedOn', 'subdistrict'] },
  ),
]

/** An image is public only while a record shows it. */
const shownBy = uses.map(({ name }) => ({ join: name, parent: 'subdistrict' as const }))

/** 图片: what records show; each says in words what is to be seen on it. */
export function media(uploads: string): CollectionConfig {
  const folder = join(uploads, 'media')
  return images(folder, keepFileUntilSaved(folder))
}

const images = (folder: string, files: ReturnType<typeof keepFileUntilSaved>): CollectionConfig => ({
  slug: 'media',
  labels: { singular: words(['图片', 'Image', '圖片']), plural: words(['图片', 'Images', '圖片']) },
  typescript: { interface: 'Media' },
  graphQL: { singularName: 'Media', pluralName: 'allMedia' },
  admin: {
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', '_status', 'updatedAt'],
    listSearchableFields: ['alt', 'filename'],
    description: words([
      '照片和图片，须写明替代文字',
      'Photographs and images, each with a text that replaces it',
    ]),
    group: words(groups.system),
    components: editView,
  },
  access: contentAccess({ ownedBy: 'owner', shownBy }),
  hooks: {
    beforeOperation: [
      announceScriptOfRead,
      publishedForPublic,
      saveAsDraft,
      keepPublishedFile,
      files.before,
      joinsOnRequest,
      guardQuery,
      defaultJoins,
    ],
    beforeChange: [setOwner('owner')],
    afterRead: [convertRecord],
    afterOperation: [files.saved],
    afterError: [files.refused],
  },
  endpoints: [docAccess],
  defaultSort: '-createdAt',
  trash: true,
  versions: { maxPerDoc: 20, drafts: true },
  disableDuplicate: true,
  upload: {
    staticDir: folder,
    // No SVG: it can carry scripts.
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'],
    focalPoint: true,
    adminThumbnail: 'thumbnail',
    imageSizes: sizes,
  },
  fields: [
    text('alt', ['替代文字', 'Alternative text'], {
      script: 'converted',
      required: true,
      help: [
        '用一句话说明图片内容，供读屏软件朗读',
        'What is to be seen, in one sentence, for who cannot see it',
      ],
    }),
    text('caption', ['说明', 'Caption'], { script: 'converted' }),
    ...uses,
    owner('owner'),
  ],
})
