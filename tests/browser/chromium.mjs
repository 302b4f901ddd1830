import { existsSync } from 'node:fs'
import process from 'node:process'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser's program: what CHROMIUM names, else the first of the usual places; undefined without one. */
export const chromiumPath = () =>
  [process.env.CHROMIUM, ...PLACES].find((place) => place && existsSync(place))
