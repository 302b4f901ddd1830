process.env.STOCK_PUSH = 'yes'
process.env.PAYLOAD_DROP_DATABASE = 'true'
Object.assign(process.env, { NODE_ENV: 'development' })

const { getPayload } = await import('payload')
const { fill } = await import('../reads/dataset.ts')
const { default: config } = await import('./payload.config.ts')

const payload = await getPayload({ config })
await fill(payload)
await payload.destroy()
process.exit(0)
