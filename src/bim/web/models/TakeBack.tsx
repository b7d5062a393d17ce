import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { RevisionRow } from '../../core/contract.ts'
import { send, useAsk } from '../bim-client.ts'

type Props = { building: string; revision: RevisionRow; onDone: () => void }

/** A delivery that was accepted by mistake: what putting it back would do is said first. */
export const TakeBack = ({ building, revision, onDone }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [open, setOpen] = useState(false)
  return (
    <div>
      <Button small onClick={() => setOpen(true)}>
        {t('back.open')}
      </Button>
      {open && (
        <Consequences
          building={building}
          revision={revision}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false)
            onDone()
          }}
        />
      )}
    </div>
  )
}

const consequences = ['gone', 'back', 'plans', 'stays'] as const

const Consequences = ({
  building,
  revision,
  onClose,
  onDone,
}: Props & { onClose: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs(t('office.kept'))
  const { data, state } = useAsk('inventory.before', { building, delivery: revision.id }, building)
  const putBack = async (): Promise<void> => {
    if (!(await act(send('bim.takeBack', building, { revision: revision.id }), ''))) return
    tell(t('back.done'))
    onDone()
  }
  return (
    <Sheet
      open
      title={t('back.title', { file: revision.file })}
      closeLabel={t('back.close')}
      onClose={onClose}
      actions={
        data && (
          <>
            <Button kind="primary" busy={busy} busyLabel={t('changes.busy')} onClick={() => void putBack()}>
              {t('back.yes')}
            </Button>
          </>
        )
      }
    >
      <div class="stack-s">
        {!data && <p role="status">{t(state === 'ready' ? 'back.never' : 'office.loading')}</p>}
        {data && (
          <>
            <p>{t('back.hint')}</p>
            <ul class="models-list">
              {consequences
                .filter((what) => data[what] > 0)
                .map((what) => (
                  <li key={what}>{t(`back.${what}`, { n: data[what] })}</li>
                ))}
            </ul>
            <p class="secondary">{t('back.undo')}</p>
          </>
        )}
        {no && <RefusalNotice>{no}</RefusalNotice>}
      </div>
    </Sheet>
  )
}
