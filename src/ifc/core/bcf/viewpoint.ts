import { el, type Xml, xmlDocument } from '../xml/write-xml.ts'
import type { Camera, Version, Viewpoint } from './topic.ts'

type Point = Camera['at']

/** `viewpoint.bcfv`; undefined where there is no camera, hence nothing to look from. */
export const viewpointXml = ({ guid, selection, camera }: Viewpoint, version: Version): string | undefined =>
  camera === null
    ? undefined
    : xmlDocument(
        el('VisualizationInfo', { Guid: guid }, [
          components(selection, version),
          orthogonal(camera, version),
          el('ClippingPlanes', {}, [
            el('ClippingPlane', {}, [point('Location', camera.cut), point('Direction', [0, 0, 1])]),
          ]),
        ]),
      )

/** 2.1 has the hints beside the visibility, 3.0 inside; everything is shown, what is chosen is highlighted. */
const components = (selection: readonly string[], version: Version): Xml => {
  const hints = el('ViewSetupHints', {
    SpacesVisible: true,
    SpaceBoundariesVisible: false,
    OpeningsVisible: false,
  })
  const chosen = selection.length
    ? el(
        'Selection',
        {},
        selection.map((id) => el('Component', { IfcGuid: id })),
      )
    : undefined
  const shown = { DefaultVisibility: true }
  return version === '2.1'
    ? el('Components', {}, [hints, chosen, el('Visibility', shown)])
    : el('Components', {}, [chosen, el('Visibility', shown, [hints])])
}

const orthogonal = (camera: Camera, version: Version): Xml =>
  el('OrthogonalCamera', {}, [
    point('CameraViewPoint', camera.at),
    point('CameraDirection', [0, 0, -1]),
    point('CameraUpVector', camera.up),
    el('ViewToWorldScale', {}, camera.height),
    version === '3.0' ? el('AspectRatio', {}, camera.aspect) : undefined,
  ])

const point = (name: string, [x, y, z]: Point): Xml =>
  el(name, {}, [el('X', {}, x), el('Y', {}, y), el('Z', {}, z)])
