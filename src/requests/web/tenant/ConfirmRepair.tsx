import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { check, cross } from '../../../kernel/web/icons/icons.ts'
import { Taps } from '../../../kernel/web/parts/Taps.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { send } from './tenant-client.ts'
import type { Acts, Did } from '../../../kernel/web/useActs.ts'
import { WithPhotos } from './WithPhotos.tsx'

type Props = { thread: Thread; acts: Acts; again: () => void; closed?: boolean }

/** «C’est réparé ?» Yes closes; no goes on in the same request, with what is left to do. */
export const ConfirmRepair = ({ thread, acts, again, closed }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [not, setNot] = useState(false)
  const { id } = thread.request
  const confirm = async (): Promise<void> => {
    if (await acts.act(send('request.confirm', id, {}), t('follow.repaired.thanks'))) again()
  }
  const contest = async (words: string, photos: string[], danger?: boolean): Promise<Did> => {
    const data = { words, ...(photos.length ? { photos } : {}), ...(danger === undefined ? {} : { danger }) }
    const sent = send('request.contest', id, data, { photos })
    const ok = await acts.act(sent, t('follow.repaired.goesOn'))
    if (ok) {
      setNot(false)
      again()
    }
    return ok
  }
  if (not)
    return (
      <div class="stack">
        <WithPhotos
          label={t('follow.repaired.what')}
          send={t('follow.repaired.send')}
          onSend={contest}
          busy={acts.busy}
          first
        />
        <Button kind="plain" onClick={() => setNot(false)}>
          {t('follow.repaired.back')}
        </Button>
      </div>
    )
  if (closed)
    return (
      <Button full onClick={() => setNot(true)}>
        {t('follow.contest')}
      </Button>
    )
  return (
    <Taps
      layout="grid"
      label={t('follow.next.resolved')}
      options={[
        { value: 'yes', label: t('follow.repaired.yes'), mark: <Icon of={check} size={36} /> },
        { value: 'no', label: t('follow.repaired.no'), mark: <Icon of={cross} size={36} /> },
      ]}
      onTap={(said) => (said === 'yes' ? void confirm() : setNot(true))}
    />
  )
}
