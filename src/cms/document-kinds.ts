// Written by `npm run generate` from the folders of src/importer/kinds.

/** The kinds of documents that are read, in the order in which several are imported. */
export const DOCUMENT_KINDS = [
  { id: 'profile', label: ['机构简介', 'Profile'] },
  { id: 'work-report', label: ['工作总结和计划', 'Work report'] },
  { id: 'city-plan', label: ['方案', 'Plan'] },
] as const
