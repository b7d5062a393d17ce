import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Effort } from '../../../kernel/core/command.ts'
import { omitUndefined } from '../../../kernel/core/omit-undefined.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { Thumbs } from '../../../kernel/web/parts/Thumbs.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Acts, Did } from '../../../kernel/web/useActs.ts'
import { usePhotos } from '../../../kernel/web/usePhotos.ts'
import type { Queries } from '../../core/contract.ts'
import { readDeviceLabel, tellAddress } from '../../core/device-label.ts'
import { dialMetric, indexOfDial } from '../../core/read-dial.ts'
import { DialField } from '../pairing/DialField.tsx'
import { send } from '../sensors-client.ts'
import './meter-exchange.css'

type Props = {
  old: Queries['device.ofOrder']['output']['devices'][number]
  /** kind and number of the old one, in words */
  name: string
  acts: Acts
  onCancel: () => void
  onSent: (did: Did) => void
}

/** The number of the new meter, what stood on both, one photo: all but the number may be left out. */
export const MeterExchange = ({ old, name, acts, onCancel, onSent }: Props): JSX.Element => {
  const { t } = useSpeech()
  const making = useMaking()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState(false)
  const [last, setLast] = useState('')
  const [first, setFirst] = useState('')
  const [names, setNames] = useState<string[]>([])
  const [effort, setEffort] = useState<Effort>({})
  const { pictures, add, remove } = usePhotos(names, (all) => setNames(all.slice(-1)))
  const address = addressTyped(typed)
  const isSame = address !== undefined && JSON.stringify(address) === JSON.stringify(old.address)
  const dials = { lastIndex: indexOfDial(last, old.kind), firstIndex: indexOfDial(first, old.kind) }
  const isMistyped = isWrong(last, dials.lastIndex) || isWrong(first, dials.firstIndex)
  const exchange = async (): Promise<void> => {
    if (!address || isSame || isMistyped) return setAsked(true)
    const data = {
      device: newId(),
      address,
      ...omitUndefined(dials),
      ...(names.length ? { photos: names } : {}),
    }
    onSent(
      await acts.act(send('device.replace', old.id, data, { effort, photos: names }), t('orderMeter.sent')),
    )
  }
  return (
    <div class="meter-exchange stack-s">
      <p>
        <strong>{name}</strong>
      </p>
      <Field
        label={t('orderMeter.number')}
        value={typed}
        onValue={setTyped}
        maxLength={40}
        autocomplete="off"
        problem={problemOf(asked, address, isSame) && t(problemOf(asked, address, isSame)!)}
        effortKey="device.label"
        onEffort={(key, seconds) =>
          setEffort((before) => ({ ...before, [key]: (before[key] ?? 0) + seconds }))
        }
      />
      {dialMetric(old.kind) && (
        <>
          <DialField label={t('pairing.index.last')} kind={old.kind} value={last} onValue={setLast} />
          <DialField label={t('pairing.index.first')} kind={old.kind} value={first} onValue={setFirst} />
        </>
      )}
      {names.length === 0 && (
        <PhotoAdd
          cameraFirst
          single
          asked="device.photos"
          label={t('pairing.photo')}
          busyLabel={t('pairing.photo.busy')}
          unreadable={t('pairing.photo.unreadable')}
          onPhotos={add}
        />
      )}
      <Thumbs
        label={t('pairing.photo')}
        names={names}
        pictures={pictures}
        alt={() => t('pairing.photo.kept')}
        removeLabel={() => t('pairing.photo.remove')}
        onRemove={remove}
      />
      <Button full busy={acts.busy || making} onClick={() => void exchange()}>
        {t('orderMeter.send')}
      </Button>
      <Button kind="plain" onClick={onCancel}>
        {t('orderMeter.cancel')}
      </Button>
    </div>
  )
}

const addressTyped = (typed: string) => {
  const label = readDeviceLabel(typed)
  return label && tellAddress(label.address)
}

const isWrong = (typed: string, index: number | undefined): boolean =>
  typed.trim() !== '' && index === undefined

const problemOf = (
  asked: boolean,
  address: object | undefined,
  isSame: boolean,
): 'orderMeter.number.same' | 'orderMeter.number.wrong' | undefined =>
  isSame ? 'orderMeter.number.same' : asked && !address ? 'orderMeter.number.wrong' : undefined
