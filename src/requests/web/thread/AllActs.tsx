import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { mainAct, type OfficeAct, officeActs, quiet } from './office-acts.ts'

type Props = { thread: Thread; onAct: (act: OfficeAct) => void }

/** What may be done now, in reach; what may not, with the reason. */
export const AllActs = ({ thread, onAct }: Props): JSX.Element => {
  const { t } = useSpeech()
  const main = mainAct(thread)
  const can = officeActs.filter((act) => thread.can[act] === 'yes' && act !== main)
  const not = officeActs.filter((act) => thread.can[act] !== 'yes' && !quiet.includes(act))
  const now = can.slice(0, 4)
  const later = can.slice(4)
  const button = (act: OfficeAct): JSX.Element => (
    <Button key={act} small onClick={() => onAct(act)}>
      {t(`act.${act}`)}
    </Button>
  )
  return (
    <div class="tp-acts no-print">
      <div class="line">{now.map(button)}</div>
      <details>
        <summary>{t('thread.more')}</summary>
        <div class="tp-all">
          {later.map(button)}
          {not.map((act) => (
            <Button
              key={act}
              small
              disabledReason={t(
                thread.can[act] === 'wrong_moment' ? 'thread.no.wrong_moment' : 'thread.no.not_yours',
              )}
            >
              {t(`act.${act}`)}
            </Button>
          ))}
        </div>
      </details>
    </div>
  )
}
