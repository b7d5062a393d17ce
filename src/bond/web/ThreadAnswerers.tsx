import type { JSX } from 'preact'
import type { Thread } from '../../requests/core/contract.ts'
import { AnswererLine } from './AnswererLine.tsx'

/** On the phone, under a thread that waits for head office: who answers for it there. */
export const ThreadAnswerers = ({ thread }: { thread: Thread }): JSX.Element => {
  const open = thread.questions.filter(({ answeredAt }) => !answeredAt)
  return (
    <>
      {open.map(({ id, directorate }) => (
        <AnswererLine key={id} directorate={directorate} />
      ))}
    </>
  )
}
