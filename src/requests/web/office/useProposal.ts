import { useEffect, useState } from 'preact/hooks'
import { isNo } from '../../../kernel/web/http-headers.ts'
import type { Proposal, Queries } from '../../core/contract.ts'
import { ask } from './requests-client.ts'

export type ProposalInput = Queries['request.propose']['input']
export type ProposalState = {
  state: 'idle' | 'loading' | 'ready' | 'refused'
  proposal?: Proposal
  no?: string
}

/** Asks 120 ms after the last letter, as the search box does; what was proposed stays until the next comes, so that nothing blinks. */
export const useProposal = (input: ProposalInput | undefined, pause = 120): ProposalState => {
  const [proposed, setProposed] = useState<ProposalState>({ state: 'idle' })
  const key = input ? JSON.stringify(input) : ''
  useEffect(() => {
    if (!input) return setProposed({ state: 'idle' })
    let stale = false
    setProposed((p) => ({ ...p, state: 'loading' }))
    const timer = setTimeout(async () => {
      const answer = await ask('request.propose', input)
      if (stale) return
      setProposed((p) =>
        isNo(answer) ? { ...p, state: 'refused', no: answer.message } : { state: 'ready', proposal: answer },
      )
    }, pause)
    return () => {
      stale = true
      clearTimeout(timer)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `key` says the input
  }, [key])
  return proposed
}
