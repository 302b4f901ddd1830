import fc from 'fast-check'

/** Property tests choose the same inputs in every run; `npm run soak` looks at others each time. */
fc.configureGlobal({ seed: 20_261_129 })
