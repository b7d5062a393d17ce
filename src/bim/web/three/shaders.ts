/** Corners come in steps of the grid with the number of their thing; a picture of colours, one for each thing, says how it looks. */
export const corners = `#version 300 es
precision highp float;
precision highp usampler2D;
layout(location = 0) in vec3 place;
layout(location = 1) in uint thing;
uniform mat4 toScreen;
uniform mat4 picking;
uniform float size;
uniform usampler2D colours;
out vec3 spot;
flat out vec4 colour;
flat out uint mine;
void main() {
  colour = vec4(texelFetch(colours, ivec2(int(thing) & 255, int(thing) >> 8), 0)) / 255.0;
  mine = thing + 1u;
  spot = vec3(place.x, -place.y, place.z) * size;
  gl_Position = colour.a == 0.0 ? vec4(2.0, 2.0, 2.0, 1.0) : picking * (toScreen * vec4(place, 1.0));
}`

/** The slope of a face makes its light; the inside of what was cut is dark, as walls on a plan. */
export const faces = `#version 300 es
precision highp float;
in vec3 spot;
flat in vec4 colour;
flat in uint mine;
uniform bool pick;
out vec4 shown;
void main() {
  if (pick) {
    shown = vec4(float(mine & 255u), float(mine >> 8), 0.0, 255.0) / 255.0;
    return;
  }
  vec3 slope = normalize(cross(dFdx(spot), dFdy(spot)));
  float light = 0.66 + 0.18 * abs(slope.z) + 0.16 * abs(dot(slope, vec3(0.45, 0.89, 0.0)));
  vec3 lit = gl_FrontFacing ? colour.rgb * light : vec3(0.56, 0.57, 0.59);
  shown = vec4(lit * colour.a, colour.a);
}`
