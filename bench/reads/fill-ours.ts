import { fill } from './dataset.ts'
import { closePayload, openPayload } from '../../src/boot.ts'

const payload = await openPayload()
await fill(payload)
await closePayload(payload)
