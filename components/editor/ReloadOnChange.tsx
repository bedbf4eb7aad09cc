'use client';

import { useEffect, useRef } from 'react';

/** Loads the page anew when the version is another one than at first: what stands in place of a missing page never goes by itself. */
export function ReloadOnChange({ version }: { version: string }) {
  const first = useRef(version);
  useEffect(() => {
    if (version !== first.current) window.location.reload();
  }, [version]);
  return null;
}
