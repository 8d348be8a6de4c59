/** Our mark: open arms below a head, which is also the U of the name. */
export const Logo = () => (
  <svg className="logo" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <path className="logo-arms" d="M5 8v9.5C5 26.6 11.7 33 20 33s15-6.4 15-15.5V8" />
    <circle className="logo-head" cx="20" cy="13.5" r="6" />
  </svg>
)
