import { article } from './article.ts'
import { circled } from './circled.ts'
import { dash } from './dash.ts'
import { decimal } from './decimal.ts'
import { digitComma } from './digit-comma.ts'
import { digitDot } from './digit-dot.ts'
import { hanComma } from './han-comma.ts'
import { ordinal } from './ordinal.ts'
import { part } from './part.ts'
import { parenDigit } from './paren-digit.ts'
import { parenHan } from './paren-han.ts'
import type { Style } from './style.ts'

export const styles: readonly Style[] = [
  part,
  article,
  hanComma,
  parenHan,
  digitDot,
  digitComma,
  decimal,
  parenDigit,
  circled,
  ordinal,
  dash,
]
