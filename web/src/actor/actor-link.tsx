import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** Opens an actor's record. */
export const ActorLink = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <Link to="/actors/$id" params={{ id }}>
    {children}
  </Link>
)
