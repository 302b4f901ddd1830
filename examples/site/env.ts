import { z } from 'zod'

const unset = (value: string | undefined): string | undefined => value?.trim() || undefined
const origin = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))

const Env = z.object({
  /** Where the API is, as this server reaches it. */
  API_URL: z.preprocess(unset, origin.default('http://127.0.0.1:3000')),
  SITE_HOST: z.preprocess(unset, z.string().default('127.0.0.1')),
  SITE_PORT: z.preprocess(unset, z.coerce.number().int().min(0).max(65_535).default(4000)),
  /** Where people find this site; its pages name it in their tags, and the sitemap in every line. */
  SITE_URL: z.preprocess(unset, origin.optional()),
  /** Where clerks find the admin, which shows this site's previews in a frame. */
  ADMIN_URL: z.preprocess(unset, origin.optional()),
  SITE_NAME: z.preprocess(unset, z.string().default('街道政务公开')),
  /** 网站标识码: six digits of the division and four of the site, or two letters and eight digits. */
  SITE_ID_CODE: z.preprocess(
    unset,
    z
      .string()
      .regex(/^(?:\d{10}|[a-z]{2}\d{8})$/u, '十位网站标识码 / ten characters, such as 4201020001')
      .optional(),
  ),
})

export type SiteEnv = z.infer<typeof Env>

/** Reads and checks this site's environment; nothing else of it reads process.env. Throws an Error that names each bad variable. */
export function readSiteEnv(source: NodeJS.ProcessEnv = process.env): SiteEnv {
  const result = Env.safeParse(source)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`环境变量有误 / bad environment: ${lines.join('; ')}`)
}
