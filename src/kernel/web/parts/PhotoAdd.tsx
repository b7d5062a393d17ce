import type { JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { camera } from '../icons/icons.ts'
import { onRemark } from '../outbox/outbox-state.ts'
import { useStanding } from '../asked-questions.ts'
import { AskedLabel } from './AskedMark.tsx'
import { making } from './photos-in-progress.ts'
import { shrink } from './shrink-photo.ts'
import './PhotoAdd.css'

export type PhotoAddProps = {
  label: string
  /** JPEGs of at most 1600 px, without EXIF; what it gives back is waited for by the buttons that send (`useMaking`) */
  onPhotos: (photos: Blob[]) => void | Promise<void>
  hint?: string
  /** shown and said while photos are made smaller */
  busyLabel: string
  /** shown when a file is not a picture we can read */
  unreadable: string
  /** shown when this device has no room for the photo, which waits as long as the page is open; where nothing else says so */
  noRoom?: string
  /** open the camera at once; else the phone offers both */
  cameraFirst?: boolean
  /** one photo at a time */
  single?: boolean
  /** a tile beside thumbnails, in place of a button across the page */
  tile?: boolean
  /** the key of the asked field, as in fields.ts */
  asked?: string
}

/** Takes or picks photos, and makes them small before they leave. */
export const PhotoAdd = (props: PhotoAddProps): JSX.Element | null => {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const isHidden = useStanding(props.asked)?.asks === 'hidden'
  const [state, setState] = useState<'ready' | 'busy' | 'unreadable' | 'full'>('ready')
  // Heard here, while somebody looks at the button: what could not be kept is known after it was taken.
  useEffect(() => onRemark(({ code }) => code === 'no_room' && setState('full')), [])

  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return
    setState('busy')
    const made: (Blob | undefined)[] = []
    // One after the other: ten photos of twelve megapixels at once are too much for an old phone.
    for (const file of files) made.push(await shrink(file))
    const photos = made.filter((photo) => photo !== undefined)
    if (photos.length > 0) await props.onPhotos(photos)
    const end = photos.length < files.length ? 'unreadable' : 'ready'
    setState((now) => (now === 'full' ? now : end))
    if (input.current) input.current.value = ''
  }
  if (isHidden) return null
  const words = state === 'busy' ? props.busyLabel : props.label
  return (
    <div class={`photoadd${props.tile ? ' photoadd-tile' : ''}`}>
      <AskedLabel field={props.tile ? undefined : props.asked} question={props.label} labelId={`${id}n`}>
        <label class="photoadd-label" aria-busy={state === 'busy' || undefined}>
          <Icon of={camera} />
          <span id={`${id}n`}>{words}</span>
          <input
            ref={input}
            class="photoadd-input"
            type="file"
            accept="image/*"
            capture={props.cameraFirst ? 'environment' : undefined}
            multiple={!props.single}
            aria-describedby={props.hint ? `${id}h` : undefined}
            onChange={(e) => void making(take([...(e.currentTarget.files ?? [])]))}
          />
        </label>
      </AskedLabel>
      {props.hint && (
        <div class="photoadd-hint" id={`${id}h`}>
          {props.hint}
        </div>
      )}
      <div class="photoadd-problem" role="status">
        {state === 'unreadable' && props.unreadable}
        {state === 'full' && props.noRoom}
      </div>
    </div>
  )
}
