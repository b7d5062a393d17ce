import { useEffect, useState } from 'preact/hooks'
import type { AnswerState } from '../../../kernel/web/ask.ts'
import type { Thread } from '../../core/contract.ts'
import { send } from './tenant-client.ts'

/**
 * A stranger who opens the link in her mail has said that the request is hers: what was kept aside for it is filed, a danger loses its
 * mark. Once a page; `vouching` until the house has answered.
 */
export const useVouch = (
  request: string | undefined,
  thread: AnswerState<Thread> & { again: () => void },
): { vouching: boolean } => {
  const [asked, setAsked] = useState<'no' | 'asked' | 'answered'>('no')
  const absent = thread.state === 'refused' && thread.no.refused === 'not_found'
  const waits = request !== undefined && (absent || thread.data?.unconfirmed === true)
  useEffect(() => {
    if (!request || !waits || asked !== 'no') return
    setAsked('asked')
    void send('request.vouch', request, {}).then((outcome) => {
      setAsked('answered')
      if (outcome.ok) thread.again()
    })
    // oxlint-disable-next-line react/exhaustive-deps -- the link is said once, whatever the thread then answers
  }, [request, waits, asked])
  return { vouching: absent && waits && asked !== 'answered' }
}
