import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Queries } from '../../core/contract.ts'
import { send } from '../gate-words.ts'

type PersonFile = Queries['person.rights']['output']
type Props = { her: PersonFile; what: 'old' | 'all'; onDone: (said: string) => void; onClose: () => void }

const countedKinds = ['words', 'photos', 'sounds', 'mails'] as const
const stays = ['history', 'agency', 'lease', 'journal'] as const

/** What goes, what stays and why, then one button. */
export const EraseSheet = ({ her, what, onDone, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no } = useActs(t('rights.kept'))
  const erase = async (): Promise<void> => {
    const sent = what === 'old' ? send('person.eraseWords', her.id, {}) : send('person.erase', her.id, {})
    const did = await act(sent, '')
    if (did) onDone(t(did === 'done' ? `rights.erase.${what}.done` : 'rights.kept'))
  }
  const goes =
    what === 'old'
      ? [t('rights.erase.old.what', { n: her.counts.oldWords })]
      : [
          t('rights.goes.name'),
          ...countedKinds
            .filter((kind) => her.counts[kind] > 0)
            .map((kind) => t(`rights.goes.${kind}`, { n: her.counts[kind] })),
          t('rights.goes.account'),
        ]
  return (
    <Sheet
      open
      title={t(`rights.erase.${what}.sure`, { name: her.name })}
      closeLabel={t('rights.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void erase()}>
          {t(`rights.erase.${what}.do`)}
        </Button>
      }
    >
      <div class="stack">
        {no && <RefusalNotice>{no}</RefusalNotice>}
        <List title={t('rights.goes')} lines={goes} />
        <List title={t('rights.stays')} lines={stays.map((kind) => t(`rights.stays.${kind}`))} />
        <p>
          <strong>{t('rights.erase.all.final')}</strong>
        </p>
      </div>
    </Sheet>
  )
}

const List = ({ title, lines }: { title: string; lines: readonly string[] }): JSX.Element => (
  <section class="stack-s">
    <h3>{title}</h3>
    <ul class="rights-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
)
