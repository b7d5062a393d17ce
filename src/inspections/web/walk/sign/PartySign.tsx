import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../../../../kernel/web/icons/Icon.tsx'
import { check, edit } from '../../../../kernel/web/icons/icons.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { isEnded, type PartyEnd, type WaitingParty } from '../../../core/walk/party-end.ts'
import { TapRow } from '../rooms/TapRow.tsx'
import { WalkPhotos } from '../WalkPhotos.tsx'
import { SignaturePad } from './SignaturePad.tsx'

type Props = {
  party: WaitingParty
  end: PartyEnd | undefined
  hash: string
  onEnd: (end: PartyEnd | undefined) => void
}

/** One party: strokes, or why there are none. */
export const PartySign = ({ party, end, hash, onEnd }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [isOther, setOther] = useState(Boolean(end && (end.ended !== 'signed' || end.proxy)))
  const name = party.name || t('walk.sign.landlord')
  const set = (more: Partial<PartyEnd>): void =>
    onEnd({
      ...party,
      name,
      hash,
      ended: 'signed',
      strokes: [],
      ...end,
      ...more,
      at: new Date().toISOString(),
    })
  const way = !end ? undefined : end.proxy ? 'proxy' : end.ended
  return (
    <section class="walk-party stack-s" aria-label={name}>
      <h2 class="line">
        {name}
        {end && isEnded(end) && (
          <span class="walk-state">
            <Icon of={check} size={20} />
            {t(`walk.ended.${end.ended}`)}
          </span>
        )}
      </h2>
      <p class="secondary">{t(`inspection.party.${party.side}`)}</p>
      {isOther && (
        <TapRow
          label={t('walk.sign.how', { name })}
          value={way}
          options={[
            { value: 'signed', label: t('walk.way.signed') },
            { value: 'proxy', label: t('walk.way.proxy') },
            { value: 'refused', label: t('walk.way.refused') },
            ...(party.side === 'tenant' ? [{ value: 'absent' as const, label: t('walk.way.absent') }] : []),
          ]}
          onTap={(value: 'signed' | 'proxy' | 'refused' | 'absent') =>
            set(
              value === 'proxy'
                ? { ended: 'signed', strokes: [], proxy: end?.proxy ?? { name: '' } }
                : { ended: value, strokes: [], proxy: undefined },
            )
          }
        />
      )}
      {end?.proxy && <Mandate proxy={end.proxy} onProxy={(proxy) => set({ proxy })} />}
      {end?.ended === 'refused' && (
        <Field
          kind="area"
          rows={2}
          maxLength={600}
          label={t('walk.sign.why')}
          value={end.why ?? ''}
          onValue={(why) => set({ why })}
        />
      )}
      {(!end || end.ended === 'signed') && (
        <SignaturePad
          name={end?.proxy?.name || name}
          strokes={end?.strokes ?? []}
          began={end?.began}
          onStrokes={(strokes, began) => set({ strokes, began })}
        />
      )}
      {!isOther && !end?.strokes.length && (
        <Button
          kind="plain"
          icon={edit}
          label={`${t('walk.sign.other')}, ${name}`}
          onClick={() => setOther(true)}
        >
          {t('walk.sign.other')}
        </Button>
      )}
    </section>
  )
}

type MandateProps = {
  proxy: NonNullable<PartyEnd['proxy']>
  onProxy: (proxy: NonNullable<PartyEnd['proxy']>) => void
}

const Mandate = ({ proxy, onProxy }: MandateProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      <Field
        label={t('walk.sign.proxyName')}
        value={proxy.name}
        maxLength={120}
        onValue={(name) => onProxy({ ...proxy, name })}
      />
      <WalkPhotos
        names={proxy.mandate ? [proxy.mandate] : []}
        most={1}
        label={t('walk.sign.mandate')}
        onNames={([mandate]) => onProxy({ name: proxy.name, ...(mandate ? { mandate } : {}) })}
      />
    </>
  )
}
