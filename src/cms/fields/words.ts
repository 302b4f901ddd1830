/** One wording per language of the admin; where no Traditional one is given, the Simplified stands in. */
export type Words = readonly [zh: string, en: string, zhTW?: string]

/** The shape in which Payload takes labels, descriptions and group names; it shows nothing for a language left out. */
export const words = ([zh, en, zhTW = zh]: Words): Record<string, string> => ({ zh, en, 'zh-TW': zhTW })
