/** Nobody by any API: hooks alone write it. */
export const nobody = (): boolean => false
