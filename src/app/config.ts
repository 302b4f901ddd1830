import { jiedaoConfig } from '../../payload.config.ts'
import { readEnv } from '../env.ts'

/** The admin's own copy of the configuration, made when Next first asks for it; the records come from the API's Payload. */
export default jiedaoConfig(readEnv())
