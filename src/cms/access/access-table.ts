/** What somebody may do with a record: read it, save it, publish it, move it to the trash, delete it for good. */
export type Deed = 'read' | 'save' | 'publish' | 'trash' | 'delete'

/** Whose record it is, as seen by the asker, and whether it is published. */
export type Kind = 'own draft' | 'own published' | 'foreign draft' | 'foreign published'

export type Asker =
  'anonymous' | 'unassigned' | 'editor' | 'district editor' | 'integrator' | 'reviewer' | 'admin'

/** Who × record → deeds that are allowed, by their first letters: `rsptd`. What is not there is refused. */
export type AccessTable = Partial<Record<Asker, Record<Kind, string>>>
