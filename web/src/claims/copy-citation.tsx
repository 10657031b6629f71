import { useState } from 'react'
import type { ClaimView } from '#contract'
import { texts } from '../texts.ts'
import { citation } from './citation.ts'

type State = 'ready' | 'copied' | 'refused'

/** Copies the claims as citations; where the browser refuses, they are shown to be copied by hand. */
export function CopyCitation({ claims, label }: { readonly claims: readonly ClaimView[]; readonly label?: string }) {
  const [state, setState] = useState<State>('ready')
  const text = () => claims.map((claim) => citation(claim, globalThis.location.origin)).join('\n\n')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  return (
    <>
      <button type="button" className="link copy" onClick={() => void copy()} onBlur={() => setState('ready')}>
        <span hidden={state === 'copied'}>{label ?? texts.claims.copy}</span>
        <span hidden={state !== 'copied'}>{texts.claims.copied}</span>
      </button>
      {state === 'refused' && (
        <textarea className="by-hand" readOnly rows={4} value={text()} aria-label={texts.claims.byHand} />
      )}
    </>
  )
}
