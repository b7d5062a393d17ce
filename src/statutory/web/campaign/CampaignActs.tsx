import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../../kernel/core/dates.ts'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { saveFile } from '../../../kernel/web/save-file.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { CampaignRow } from '../../core/campaign/campaign-contract.ts'
import { ask, send } from '../statutory-client.ts'

type ActsGiven = { campaign: CampaignRow; isFirst: boolean; onChange: (words: string) => void }

/** The file, closing, and what the State has accepted: one next act. */
export const CampaignActs = ({ campaign, isFirst, onChange }: ActsGiven): JSX.Element | null => {
  const { t } = useSpeech()
  const [asked, setAsked] = useState<'close' | 'accept'>()
  const { closedOn, acceptedOn } = campaign
  if (acceptedOn) return null
  const next = closedOn ? 'accept' : 'close'
  return (
    <div class="stack-s">
      <div class="line">
        <AnswersFile campaign={campaign} />
        <Button kind={isFirst && closedOn ? 'primary' : 'quiet'} onClick={() => setAsked(next)}>
          {t(`campaign.${next}`)}
        </Button>
      </div>
      <p class="secondary">{t('campaign.file.care')}</p>
      {asked === 'close' && (
        <CloseCampaign campaign={campaign} onBack={() => setAsked(undefined)} onChange={onChange} />
      )}
      {asked === 'accept' && (
        <AcceptCampaign campaign={campaign} onBack={() => setAsked(undefined)} onChange={onChange} />
      )}
    </div>
  )
}

const AnswersFile = ({ campaign: { kind, year } }: { campaign: CampaignRow }): JSX.Element => {
  const { t } = useSpeech()
  const [saving, setSaving] = useState(false)
  const [said, setSaid] = useState({ no: '', words: '' })
  const save = async (): Promise<void> => {
    setSaving(true)
    const made = await ask('campaign.file', { kind, year })
    setSaving(false)
    if ('refused' in made) return setSaid({ no: made.message, words: '' })
    setSaid({ no: '', words: made.confirmed ? '' : t('campaign.file.unconfirmed') })
    saveFile(new Blob([`\ufeff${made.text}`], { type: 'text/csv;charset=utf-8' }), made.name)
  }
  return (
    <>
      <Button kind="quiet" busy={saving} busyLabel={t('campaign.file.busy')} onClick={() => void save()}>
        {t('campaign.file')}
      </Button>
      {said.no && <RefusalNotice>{said.no}</RefusalNotice>}
      {said.words && <p role="status">{said.words}</p>}
    </>
  )
}

type ActAsked = Pick<ActsGiven, 'campaign' | 'onChange'> & { onBack: () => void }

const CloseCampaign = ({ campaign, onBack, onChange }: ActAsked): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no } = useActs(t('campaign.left'))
  const close = async (): Promise<void> => {
    if (!(await act(send('campaign.close', campaign.id, {}), ''))) return
    onBack()
    onChange(t('campaign.close.done'))
  }
  return (
    <Sheet
      open
      title={t('campaign.close')}
      closeLabel={t('campaign.back')}
      onClose={onBack}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void close()}>
          {t('campaign.close')}
        </Button>
      }
    >
      <p>{t('campaign.close.ask')}</p>
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </Sheet>
  )
}

const AcceptCampaign = ({ campaign, onBack, onChange }: ActAsked): JSX.Element => {
  const { t, lang } = useSpeech()
  const [on, setOn] = useState(dayOf(useNow()))
  const { act, busy, no } = useActs(t('campaign.left'))
  const accept = async (): Promise<void> => {
    if (!(await act(send('campaign.accept', campaign.id, { on }), ''))) return
    onBack()
    onChange(t('campaign.accept.done'))
  }
  return (
    <Sheet
      open
      title={t('campaign.accept')}
      closeLabel={t('campaign.back')}
      onClose={onBack}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void accept()}>
          {t('campaign.accept.act')}
        </Button>
      }
    >
      <Field
        kind="date"
        narrow
        label={t('campaign.accept.on')}
        effortKey="campaign.on"
        value={on}
        onValue={setOn}
      />
      <p>
        {t('campaign.accept.ask', {
          n: campaign.answered,
          all: sayNumber(campaign.asked, lang),
        })}
      </p>
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </Sheet>
  )
}
