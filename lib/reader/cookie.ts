/** The value of a cookie, `undefined` if there is none. */
export function readCookie(name: string, cookies: string = document.cookie): string | undefined {
  const found = cookies.split(';').find((each) => each.trim().startsWith(`${name}=`));
  return found?.trim().slice(name.length + 1);
}
