import { around, bornholmBox, denmark } from '@/geo/denmark'

/** Sea and land. */
export function Land({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const [left, top, across, down] = bornholmBox
  return (
    <>
      <rect className="map-sea" x={x} y={y} width={width} height={height} />
      <path className="map-around" d={around} />
      <rect className="map-sea" x={left} y={top} width={across} height={down} />
      <path className="map-land" d={denmark} />
      <rect className="map-box" x={left} y={top} width={across} height={down} />
    </>
  )
}
