import type { PackView } from '../../../ifc/core/pack/read-pack.ts'
import { type Camera, matrixOf, onGrid, type SpacePoint } from './orbit-camera.ts'
import { type Colour, type Pass, passOf } from './face-colours.ts'
import { corners, faces } from './shaders.ts'

/** A canvas that shows a pack; sizes and places in pixels of the canvas. */
export type Scene = {
  /** the colour of each thing, by its number */
  paint: (colours: readonly Colour[]) => void
  draw: (camera: Camera) => void
  /** the things around a place, the nearest first */
  at: (camera: Camera, x: number, y: number) => number[]
  close: () => void
}

const passes: readonly Pass[] = ['solid', 'shell', 'glass']

/** Around a finger, what is seen in so many points of a square of this many pixels. */
const reach = 24
const points = 9

/** undefined where there is no WebGL 2. */
export const openScene = (canvas: HTMLCanvasElement, pack: PackView): Scene | undefined => {
  const gl = canvas.getContext('webgl2', { alpha: true, antialias: true, powerPreference: 'low-power' })
  if (!gl) return undefined
  const program = built(gl)
  const uniform = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(program, name)
  const [toScreen, picking, pick] = [uniform('toScreen'), uniform('picking'), uniform('pick')]
  const parts = fillBuffers(gl, pack)
  gl.useProgram(program)
  gl.uniform1f(uniform('size'), pack.step)
  gl.enable(gl.DEPTH_TEST)
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
  const target = pickTarget(gl)
  const origin: SpacePoint = [pack.origin[0], pack.origin[1], pack.origin[2]]

  const show = (camera: Camera, among: readonly Pass[]): void => {
    const aspect = canvas.width / Math.max(1, canvas.height)
    gl.uniformMatrix4fv(toScreen, false, onGrid(matrixOf(camera, aspect), pack.step, origin))
    gl.clearColor(0, 0, 0, 0)
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT)
    for (const pass of among) {
      const { from, count } = parts[pass]
      if (count === 0) continue
      // South is down in a pack: turned upright, its triangles show their front clockwise no more.
      gl[pass === 'shell' ? 'enable' : 'disable'](gl.CULL_FACE)
      gl[pass === 'glass' ? 'enable' : 'disable'](gl.BLEND)
      gl.depthMask(pass !== 'glass')
      gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, from * 4)
    }
    gl.depthMask(true)
  }

  return {
    paint: (colours) => {
      const data = new Uint8Array(256 * Math.ceil(colours.length / 256) * 4)
      for (const [i, colour] of colours.entries()) data.set(colour, i * 4)
      gl.texImage2D(
        gl.TEXTURE_2D,
        0,
        gl.RGBA8UI,
        256,
        data.length / 1024,
        0,
        gl.RGBA_INTEGER,
        gl.UNSIGNED_BYTE,
        data,
      )
    },
    draw: (camera) => {
      gl.viewport(0, 0, canvas.width, canvas.height)
      gl.uniformMatrix4fv(picking, false, [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1])
      gl.uniform1i(pick, 0)
      show(camera, passes)
    },
    at: (camera, x, y) => {
      const [wide, high] = [canvas.width / reach, canvas.height / reach]
      const [right, up] = [(2 * x) / canvas.width - 1, 1 - (2 * y) / canvas.height]
      gl.bindFramebuffer(gl.FRAMEBUFFER, target)
      gl.viewport(0, 0, points, points)
      gl.uniformMatrix4fv(picking, false, [
        wide,
        0,
        0,
        0,
        0,
        high,
        0,
        0,
        0,
        0,
        1,
        0,
        -right * wide,
        -up * high,
        0,
        1,
      ])
      gl.uniform1i(pick, 1)
      show(camera, ['solid', 'shell'])
      const seen = new Uint8Array(points * points * 4)
      gl.readPixels(0, 0, points, points, gl.RGBA, gl.UNSIGNED_BYTE, seen)
      gl.bindFramebuffer(gl.FRAMEBUFFER, null)
      return nearestFirst(seen)
    },
    close: () => gl.getExtension('WEBGL_lose_context')?.loseContext(),
  }
}

const nearestFirst = (seen: Uint8Array): number[] => {
  const middle = (points - 1) / 2
  const found = new Map<number, number>()
  for (let i = 0; i < points * points; i++) {
    const thing = seen[i * 4]! + seen[i * 4 + 1]! * 256 - 1
    const far = Math.hypot((i % points) - middle, Math.floor(i / points) - middle)
    if (thing >= 0) found.set(thing, Math.min(far, found.get(thing) ?? Infinity))
  }
  return [...found].toSorted((a, b) => a[1] - b[1]).map(([thing]) => thing)
}

const built = (gl: WebGL2RenderingContext): WebGLProgram => {
  const program = gl.createProgram()
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, corners],
    [gl.FRAGMENT_SHADER, faces],
  ] as const) {
    const shader = gl.createShader(kind)!
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(gl.getProgramInfoLog(program) ?? 'no program')
  return program
}

type Parts = Record<Pass, { from: number; count: number }>

/** Corners and triangles into the memory of the screen, those of a pass side by side. */
const fillBuffers = (gl: WebGL2RenderingContext, { things, corners: places, triangles }: PackView): Parts => {
  const vertices = new Uint16Array((places.length / 3) * 4)
  for (const [number, { corners: own }] of things.entries())
    for (let i = own[0]; i < own[0] + own[1]; i++) {
      vertices.set(places.subarray(i * 3, i * 3 + 3), i * 4)
      vertices[i * 4 + 3] = number
    }
  const order = new Uint32Array(triangles.length)
  let at = 0
  const partOf = (pass: Pass): Parts[Pass] => {
    const from = at
    for (const { kind, triangles: own } of things) {
      if (passOf(kind) !== pass) continue
      order.set(triangles.subarray(own[0] * 3, (own[0] + own[1]) * 3), at)
      at += own[1] * 3
    }
    return { from, count: at - from }
  }
  const parts: Parts = { solid: partOf('solid'), shell: partOf('shell'), glass: partOf('glass') }
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer())
  gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.STATIC_DRAW)
  gl.enableVertexAttribArray(0)
  gl.vertexAttribPointer(0, 3, gl.UNSIGNED_SHORT, false, 8, 0)
  gl.enableVertexAttribArray(1)
  gl.vertexAttribIPointer(1, 1, gl.UNSIGNED_SHORT, 8, 6)
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer())
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, order, gl.STATIC_DRAW)
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture())
  for (const side of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, side, gl.NEAREST)
  return parts
}

/** A small picture beside the screen, of the numbers of things. */
const pickTarget = (gl: WebGL2RenderingContext): WebGLFramebuffer => {
  const target = gl.createFramebuffer()
  gl.bindFramebuffer(gl.FRAMEBUFFER, target)
  for (const [place, format] of [
    [gl.COLOR_ATTACHMENT0, gl.RGBA8],
    [gl.DEPTH_ATTACHMENT, gl.DEPTH_COMPONENT16],
  ] as const) {
    const kept = gl.createRenderbuffer()
    gl.bindRenderbuffer(gl.RENDERBUFFER, kept)
    gl.renderbufferStorage(gl.RENDERBUFFER, format, points, points)
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, place, gl.RENDERBUFFER, kept)
  }
  gl.bindFramebuffer(gl.FRAMEBUFFER, null)
  return target
}
