import { hanOrdinal } from './han-ordinal.ts'
import type { Style } from './style.ts'

/**
 * 第一条 of rules and regulations, below 第一章; 第一条街 counts streets, and one that ends in a colon announces what stands
 * below it. Source: 立法技术规范（试行）（一）, 6.
 */
export const article: Style = {
  id: 'article',
  level: 1,
  pattern: /^第(?<label>[一二三四五六七八九十]{1,3})条(?: +|[:、.] *)(?!.*:$)/u,
  ordinal: hanOrdinal,
}
