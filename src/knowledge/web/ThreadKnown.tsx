import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ofRole } from '../../kernel/core/roles.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useRole } from '../../kernel/web/Slot.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Thread } from '../../requests/core/contract.ts'
import { DoubtButton } from './DoubtButton.tsx'
import { KeepSheet } from './KeepSheet.tsx'
import { useAsk } from './knowledge-client.ts'
import { knownPaths } from './known-paths.ts'
import { PieceCard } from './PieceCard.tsx'

/** At the end of a thread: what head office has answered of such matters, and, for who answered here, the way to keep it. */
export const ThreadKnown = ({ thread }: { thread: Thread }): JSX.Element | null => {
  const { t } = useSpeech()
  const role = useRole()
  const { data, again } = useAsk('knowledge.match', { request: thread.request.id }, true)
  const rows = data?.rows ?? []
  const keeps = ofRole(role ?? 'visitor').desk === 'hq' && thread.questions.some((q) => q.answeredAt)
  if (!rows.length && !keeps) return null
  return (
    <section class="stack-s no-print" aria-label={t('knowledge.title')}>
      {keeps && <KeepOffer thread={thread} />}
      {rows.length > 0 && (
        <details class="known-fold">
          <summary>{t('knowledge.thread', { n: String(rows.length) })}</summary>
          {rows.map((piece) => (
            <PieceCard key={piece.id} piece={piece}>
              <a href={knownPaths.piece(piece.id)}>{t('knowledge.open')}</a>
              {data?.can.doubt && <DoubtButton piece={piece} again={again} />}
            </PieceCard>
          ))}
        </details>
      )}
    </section>
  )
}

const KeepOffer = ({ thread }: { thread: Thread }): JSX.Element | null => {
  const { t } = useSpeech()
  const [open, setOpen] = useState<string>()
  const { data, again } = useAsk('knowledge.offer', { request: thread.request.id }, true)
  const answered = thread.questions.filter((q) => q.answeredAt && !data?.kept.includes(q.id))
  if (!data || !answered.length) return null
  const wordsOf = (type: string, question: string): string =>
    thread.entries.findLast((entry) => entry.type === type && entry.data['question'] === question)?.words ??
    ''
  return (
    <>
      {answered.map((question) => (
        <div class="line" key={question.id}>
          <span>{t('knowledge.keep.offer')}</span>
          <Button small onClick={() => setOpen(question.id)}>
            {t('knowledge.keep')}
          </Button>
        </div>
      ))}
      {open && (
        <KeepSheet
          question={open}
          offered={data.about}
          first={{ asked: wordsOf('request.hqAsked', open), reply: wordsOf('request.hqAnswered', open) }}
          onClose={() => {
            setOpen(undefined)
            again()
          }}
        />
      )}
    </>
  )
}
