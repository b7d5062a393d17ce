import type { JSX } from 'preact'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { type VoteChoice, voteChoices } from '../core/contest-question.ts'
import { send } from './ledger-client.ts'

/** Useful, useless, known already: one tap, without a name, and without a count that runs. */
export const VoteQuestion = ({ field }: { field: string }): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no, said } = useActs(t('ledger.contest.kept'))
  const vote = (choice: VoteChoice): void => {
    void act(send('ledger.vote', newId(), { field, choice }), t('ledger.vote.done'))
  }
  return (
    <fieldset class="question-vote">
      <legend>{t('ledger.vote.title')}</legend>
      {said ? (
        <p role="status">{said}</p>
      ) : (
        <div class="line">
          {voteChoices.map((choice) => (
            <Button
              key={choice}
              kind="quiet"
              busy={busy}
              busyLabel={t('ledger.contest.sending')}
              onClick={() => vote(choice)}
            >
              {t(`ledger.vote.${choice}`)}
            </Button>
          ))}
        </div>
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </fieldset>
  )
}
