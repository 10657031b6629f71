import type { ReactNode } from 'react'

/** A list with nothing in it: why, and what to do about it. */
export const Empty = ({ children }: { readonly children: ReactNode }) => <div className="state empty">{children}</div>
