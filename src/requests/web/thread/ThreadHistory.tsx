import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Thread as List } from '../../../kernel/web/parts/ThreadEntry.tsx'
import { ThreadFold } from '../../../kernel/web/parts/ThreadFold.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Entry, Thread } from '../../core/contract.ts'
import { foldSteps } from './fold-steps.ts'
import { EntryLine } from './ThreadEntries.tsx'

/** The thread folded to what matters: «7 étapes» unfolds, and stays open while one reads on. */
export const ThreadHistory = ({ thread, now }: { thread: Thread; now: string }): JSX.Element => {
  const { t } = useSpeech()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const planned = ['planned', 'underway'].includes(thread.request.status)
  const line = (entry: Entry): JSX.Element => (
    <EntryLine key={entry.id} entry={entry} thread={thread} now={now} />
  )
  // By its steps: another stretch may join it while it is open.
  const toggle = (steps: readonly Entry[], open: boolean): void =>
    setOpened((before) => {
      const after = new Set(before)
      for (const { id } of steps)
        if (open) after.add(id)
        else after.delete(id)
      return after
    })
  return (
    <List label={t('thread.label')}>
      {foldSteps(thread.entries, planned).map((part) =>
        'entry' in part ? (
          line(part.entry)
        ) : (
          <ThreadFold
            key={part.steps[0]?.id}
            label={t('thread.steps', { n: part.steps.length })}
            open={part.steps.some(({ id }) => opened.has(id))}
            beside={part.steps.map(({ id, of }) => (
              <Slot key={id} name="thread.left" request={of?.id ?? thread.request.id} entry={id} failed />
            ))}
            onOpen={(open) => toggle(part.steps, open)}
          >
            {part.steps.map(line)}
          </ThreadFold>
        ),
      )}
    </List>
  )
}
