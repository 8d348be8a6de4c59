/** Our own drawing: a coast with a lighthouse, a town, a harbour, and young people with open arms. */
export const Landscape = () => (
  <svg className="landscape" viewBox="0 0 1440 380" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
    <circle className="ls-glow" cx="1010" cy="236" r="210" />
    <circle className="ls-sun" cx="1010" cy="236" r="130" />
    <path className="ls-sea" d="M0 232h1440v148H0z" />
    <path className="ls-wave" d="M620 262h120M860 250h60M940 276h170M1180 258h110M700 290h90M1250 292h140" />
    <path className="ls-far" d="M0 236c120-54 250-70 380-52 110 16 190 44 300 50 60 3 90 2 130-2v148H0z" />
    <Turbine x={96} y={192} size={1.1} />
    <Turbine x={176} y={178} size={0.8} />
    <Turbine x={236} y={176} size={1} />
    <Boat />
    <path className="ls-middle" d="M220 300c130-70 300-86 440-46 130 37 230 44 380 28 150-16 270-10 400 18v80H220z" />
    <Lighthouse />
    <Town />
    <Crane />
    <path className="ls-near" d="M0 300c180-50 360-40 540 6s380 44 560 12 250-26 340-10v72H0z" />
    <Young x={118} y={262} size={1.25} tone="sun" />
    <Young x={196} y={270} size={1} tone="coral" />
    <Young x={632} y={306} size={1} tone="mint" />
    <Young x={1196} y={292} size={1.15} tone="coral" />
    <Young x={1272} y={290} size={0.95} tone="sun" />
  </svg>
)

const Turbine = ({ x, y, size }: { x: number; y: number; size: number }) => (
  <g transform={`translate(${x} ${y}) scale(${size})`}>
    <path className="ls-mast" d="M-2 0h4l2 70h-8z" />
    <path className="ls-blade" d="M0 0c4-14 4-30 0-46-4 16-4 32 0 46zM0 0c10 11 24 19 40 23-12-12-26-20-40-23zM0 0c-14 3-28 11-40 23 16-4 30-12 40-23z" />
  </g>
)

const Boat = () => (
  <g transform="translate(800 240)">
    <path className="ls-white" d="M2-34v30h34z" />
    <path className="ls-coral" d="M-2-26v22h-20z" />
    <path className="ls-ink" d="M-28 0h70l-12 16h-46z" />
  </g>
)

const Lighthouse = () => (
  <g transform="translate(400 262)">
    <path className="ls-beam" d="M0-136 L-220-170V-96zM0-136 L240-176V-92z" />
    <path className="ls-white" d="M-17-116h34l10 118h-54z" />
    <path className="ls-coral" d="M-19-92h38l2.6 30h-43.2zM-23.5-34h47l2.6 30h-52.2z" />
    <path className="ls-ink" d="M-22-122h44v8h-44z" />
    <path className="ls-sunfill" d="M-13-148h26v26h-26z" />
    <path className="ls-ink" d="M-17-148h34L0-166z" />
  </g>
)

const House = ({ x, tone, wide = 58, high = 46 }: { x: number; tone: string; wide?: number; high?: number }) => (
  <g transform={`translate(${x} 276)`}>
    <path className={`ls-${tone}`} d={`M0 0v${-high}l${wide / 2}-26 ${wide / 2} 26v${high}z`} />
    <path className="ls-roof" d={`M-5 ${-high + 3}l${wide / 2 + 5}-31 ${wide / 2 + 5} 31`} />
    <path className="ls-window" d={`M12 ${-high + 12}h11v13h-11zM${wide - 23} ${-high + 12}h11v13h-11z`} />
  </g>
)

const Town = () => (
  <>
    <House x={500} tone="butter" />
    <House x={560} tone="white" wide={52} high={56} />
    <House x={614} tone="rose" />
    <House x={676} tone="mintfill" wide={64} high={40} />
  </>
)

const Crane = () => (
  <g transform="translate(1330 288)">
    <path className="ls-crane" d="M0 0v-132M-34-112h130M0-132l84 20M0-132l-34 20M76-112v44M-10 0v-40M10 0v-40" />
    <path className="ls-coral" d="M64-68h24v20H64z" />
    <path className="ls-roof" d="M-70 0v-34h44V0" />
    <path className="ls-mintfill" d="M-70 0v-34h44V0z" />
  </g>
)

const Young = ({ x, y, size, tone }: { x: number; y: number; size: number; tone: string }) => (
  <g className={`ls-young ls-young-${tone}`} transform={`translate(${x} ${y}) scale(${size})`}>
    <path d="M-15-14v9c0 9 6.5 15 15 15s15-6 15-15v-9" />
    <path d="M0 10v26M0 36l-9 20M0 36l9 20" />
    <circle cx="0" cy="-12" r="7.5" />
  </g>
)
