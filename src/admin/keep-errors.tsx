'use client'
import { useAllFormFields, useFormModified, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Keeps beside each field what the server said of it when it refused a save, until something is changed. Payload forgets
 * it when the form's state, asked for before the save, comes after its answer, as it does on a busy server.
 */
export function KeepErrors() {
  const [fields, dispatch] = useAllFormFields()
  const submitted = useFormSubmitted()
  const modified = useFormModified()
  const said = useRef(new Map<string, string>())

  useEffect(() => {
    if (!submitted || modified) {
      said.current.clear()
      return
    }
    for (const [path, { valid, errorMessage }] of Object.entries(fields))
      if (valid === false && errorMessage !== undefined) said.current.set(path, errorMessage)
    const forgotten = [...said.current].filter(([path]) => fields[path]?.valid !== false)
    if (forgotten.length === 0) return
    dispatch({
      type: 'ADD_SERVER_ERRORS',
      errors: forgotten.map(([path, message]) => ({ path, message })),
    })
  }, [dispatch, fields, modified, submitted])

  return null
}
