import { randomUUID } from 'node:crypto'
import type { ImageSize } from 'payload'

/**
 * A size's file has a name that no other file ever had. Payload's own names repeat for `a.jpg` and `a.jpeg`, and can be
 * those of other images' files, which it would overwrite without a word.
 */
const named: ImageSize['generateImageName'] = ({ extension, originalName, sizeName }) =>
  `${originalName}-${sizeName}-${randomUUID()}.${extension}`

/** The smaller sizes of an image. */
export const sizes: ImageSize[] = [
  { name: 'thumbnail', width: 320, height: 320, position: 'centre', generateImageName: named },
  { name: 'card', width: 768, withoutEnlargement: true, generateImageName: named },
  { name: 'large', width: 1600, withoutEnlargement: true, generateImageName: named },
]
