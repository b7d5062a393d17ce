import type { JSX } from 'preact'
import { sayWholeDate } from '../../../kernel/core/dates.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { mayClose, screenStates } from '../../core/typed/screen-state.ts'
import type { TypedBoard } from '../../core/typed/typed-contract.ts'
import { send } from '../erp-client.ts'

type Screen = TypedBoard['screens'][number]

/** Each screen of the ERP in a sentence: closed, ready to be, or why people still need it. */
export const NeededScreens = ({ board, onDone }: { board: TypedBoard; onDone: () => void }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { no, said, busy, act } = useActs(t('typed.kept'))
  const tell = async (task: Screen['task'], way: 'close' | 'reopen'): Promise<void> => {
    if (await act(send(`screen.${way}`, newId(), { task }), t(`typed.did.${way}`))) onDone()
  }
  const unseen = board.screens
    .filter(({ screen }) => screen === 'unseen')
    .map(({ task }) => t(`typed.task.${task}`))
  return (
    <section class="stack-s">
      <h2>{t('typed.screens')}</h2>
      <p class="secondary">{t('typed.screens.lead')}</p>
      <p role="status">{said}</p>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <ul class="typed-screens">
        {inOrder(board.screens).map((row) => (
          <li key={row.task}>
            <p>
              <span class="typed-name">{t(`typed.task.${row.task}`)}</span>
              <span class="secondary">{sayScreen(row, speech)}</span>
            </p>
            {board.can.close && wayOf(row) && (
              <Button
                small
                busy={busy}
                label={t(`typed.${wayOf(row)!}.of`, { task: t(`typed.task.${row.task}`) })}
                onClick={() => void tell(row.task, wayOf(row)!)}
              >
                {t(`typed.${wayOf(row)!}`)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {unseen.length > 0 && <p>{t('typed.screen.unseen', { tasks: unseen.join(', ') })}</p>}
    </section>
  )
}

const inOrder = (screens: readonly Screen[]): Screen[] =>
  screens
    .filter(({ screen }) => screen !== 'unseen')
    .toSorted((a, b) => screenStates.indexOf(a.screen) - screenStates.indexOf(b.screen))

const wayOf = ({ screen }: Screen): 'close' | 'reopen' | undefined =>
  mayClose(screen) ? 'close' : screen === 'closed' ? 'reopen' : undefined

const sayScreen = ({ screen, typed, closedAt, reopenedAt }: Screen, { t, lang }: Speech): string => {
  const said =
    screen === 'typedTwice'
      ? t('typed.screen.typedTwice', { n: typed })
      : t(`typed.screen.${screen}`, { tasks: '', day: closedAt ? sayWholeDate(closedAt, lang) : '' })
  return reopenedAt && screen === 'typedTwice'
    ? `${t('typed.reopened', { day: sayWholeDate(reopenedAt, lang) })} ${said}`
    : said
}
