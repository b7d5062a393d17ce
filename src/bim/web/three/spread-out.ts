import type { TagSpread } from './home-spot.ts'
import { type TagBox, spreadTags } from './spread-tags.ts'

/** Dots kept free beside each tag, for how many others are counted on it. */
const countRoom = 32

/** Tags that stand where their places are seen, moved so that none covers another; where there is no room, it is counted on another. */
export const spreadOut: TagSpread = (frame, tags) => {
  for (const tag of tags) delete tag.dataset['others']
  const boxes = tags.map((tag): TagBox | undefined =>
    tag.hidden
      ? undefined
      : { x: tag.offsetLeft, y: tag.offsetTop, width: tag.offsetWidth + countRoom, height: tag.offsetHeight },
  )
  const { clientWidth: width, clientHeight: height } = frame
  for (const [i, place] of spreadTags(boxes, { width, height }).entries())
    if (place !== undefined) stand(tags[i]!, place, { width, height })
}

const stand = (
  tag: HTMLElement,
  place: number | { x: number; y: number; counted: number },
  { width, height }: { width: number; height: number },
): void => {
  tag.hidden = typeof place === 'number'
  if (typeof place === 'number') return
  tag.style.left = `${(place.x / width) * 100}%`
  tag.style.top = `${(place.y / height) * 100}%`
  if (place.counted) tag.dataset['others'] = `+${place.counted}`
}
