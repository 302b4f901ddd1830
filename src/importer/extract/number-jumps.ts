import type { Marker } from '../model/outline.ts'
import type { Draft } from '../model/message.ts'

const HAN = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/**
 * A message for each number that does not go on counting: 一、二、四、. The markers are those of one list, in order;
 * another style and a list that begins anew are no jump, and articles that announce a list (第二条 …如下：) are not among them.
 */
export function numberJumps(markers: readonly Marker[]): Draft[] {
  return markers.flatMap((marker, index): Draft[] => {
    const before = markers[index - 1]
    if (before?.style !== marker.style || before.ordinal === null || marker.ordinal === null) return []
    if (marker.style === 'article' || marker.ordinal === before.ordinal + 1 || marker.ordinal === 1) return []
    const expected = written(before.ordinal + 1, marker)
    return [
      { code: 'outline/number-jumps', span: marker.labelSpan, detail: { expected, actual: marker.label } },
    ]
  })
}

function written(count: number, { label }: Marker): string {
  if (!/^[一二三四五六七八九十]/u.test(label)) return String(count)
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  return `${tens > 1 ? HAN[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? HAN[ones] : ''}`
}
