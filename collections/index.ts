import type { CollectionConfig } from 'payload'
import { journaled } from '../src/cms/journal.ts'
import { cityPlans } from './city-plans/index.ts'
import { departments } from './departments/index.ts'
import { duties } from './duties/index.ts'
import { honors } from './honors/index.ts'
import { imports } from './imports/index.ts'
import { leaders } from './leaders/index.ts'
import { media } from './media/index.ts'
import { sourceDocuments } from './source-documents/index.ts'
import { sourceFiles } from './source-files/index.ts'
import { subdistricts } from './subdistricts/index.ts'
import { tasks } from './tasks/index.ts'
import { units } from './units/index.ts'
import { users } from './users/index.ts'
import { webhookDeliveries } from './webhook-deliveries/index.ts'
import { webhooks } from './webhooks/index.ts'
import { workReports } from './work-reports/index.ts'

/** Every collection, in the order of the admin's navigation; uploads are kept under `uploads`. */
export const collections = (uploads: string): CollectionConfig[] =>
  [
    subdistricts,
    leaders,
    departments,
    duties,
    honors,
    workReports,
    cityPlans,
    tasks,
    units,
    imports,
    sourceDocuments,
    sourceFiles(uploads),
    media(uploads),
    users,
    webhooks,
    webhookDeliveries,
  ].map(journaled)
