import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { FactType } from '../../kernel/core/facts.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useRole } from '../../kernel/web/Slot.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Thread } from '../../requests/core/contract.ts'
import type { Piece } from '../core/contract.ts'
import { offeredBy } from './about-choices.ts'
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
  const keeping = useKeeping(thread, ofRole(role ?? 'visitor').desk === 'hq')
  const rows = data?.rows ?? []
  const [question] = keeping.open
  if (!rows.length && !question) return null
  return (
    <section class="stack-s no-print" aria-label={t('knowledge.title')}>
      {keeping.open.map((id) => (
        <div class="line" key={id}>
          <span>{t('knowledge.keep.offer')}</span>
          <Button small onClick={() => keeping.begin({ question: id })}>
            {t('knowledge.keep')}
          </Button>
        </div>
      ))}
      {rows.length > 0 && (
        <details class="known-fold">
          <summary>{t('knowledge.thread', { n: String(rows.length) })}</summary>
          {rows.map((piece) => (
            <PieceCard key={piece.id} piece={piece}>
              <a href={knownPaths.piece(piece.id)}>{t('knowledge.open')}</a>
              {question ? (
                <Button small kind="plain" onClick={() => keeping.begin({ question, piece })}>
                  {t('knowledge.replace')}
                </Button>
              ) : (
                data?.can.doubt && <DoubtButton piece={piece} again={again} />
              )}
            </PieceCard>
          ))}
        </details>
      )}
      {keeping.sheet}
    </section>
  )
}

/** What is being kept: the answer to a question, as a piece of its own or in the place of one of before. */
type BegunKeeping = { question: string; piece?: Piece }
type Keeping = { open: readonly string[]; begin: (what: BegunKeeping) => void; sheet: JSX.Element | null }

const useKeeping = (thread: Thread, isHeadOffice: boolean): Keeping => {
  const [begun, begin] = useState<BegunKeeping>()
  const asks = isHeadOffice && thread.questions.some((q) => q.answeredAt)
  const { data, again } = useAsk('knowledge.offer', asks ? { request: thread.request.id } : null, true)
  const wordsOf = (type: FactType, question: string): string =>
    thread.entries.findLast((entry) => entry.type === type && entry.data['question'] === question)?.words ??
    ''
  const close = (): void => {
    begin(undefined)
    again()
  }
  return {
    open: data?.open ?? [],
    begin,
    sheet:
      (data && begun && (
        <KeepSheet
          question={begun.question}
          piece={begun.piece}
          offered={begun.piece ? offeredBy(begun.piece) : data.about}
          first={{
            asked: begun.piece?.asked ?? wordsOf('request.hqAsked', begun.question),
            reply: wordsOf('request.hqAnswered', begun.question),
          }}
          onClose={close}
        />
      )) ||
      null,
  }
}
