import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { ModelRow } from '../../core/contract.ts'
import { send } from '../bim-client.ts'

type Props = { building: string; model: ModelRow; onDone: () => void }

/** A model that was born of a wrong file: nothing of it could be read, and it may go. */
export const UnreadModel = ({ building, model, onDone }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs(t('office.kept'))
  const remove = async (): Promise<void> => {
    if (!(await act(send('bim.remove', building, { model: model.id }), ''))) return
    tell(t('models.removed', { name: model.name }))
    onDone()
  }
  return (
    <div class="line">
      <p class="secondary">{t('models.remove.hint')}</p>
      <Button small busy={busy} busyLabel={t('changes.busy')} onClick={() => void remove()}>
        {t('models.remove')}
      </Button>
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </div>
  )
}
