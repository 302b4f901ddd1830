import type { Subdistrict } from './bundle.ts'

/** A subdistrict by its name and what it belongs to, as a person or a stored record tells it. */
export type Place = Pick<Subdistrict, 'kind' | 'name' | 'province' | 'city' | 'district' | 'parentBody'>
