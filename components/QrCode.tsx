import { drawQrCode } from '@/lib/routes/qr-code';

export interface QrCodeProps {
  /** The address it leads to, in full. */
  address: string;
  /** What it is, for those who do not see it. */
  label: string;
}

/** The QR code of an address, black on white by night too: not every reader of codes takes light on dark. */
export function QrCode({ address, label }: QrCodeProps) {
  const { size, path } = drawQrCode(address);
  return (
    <svg className="qr-code" role="img" aria-label={label} viewBox={`-4 -4.5 ${size + 8} ${size + 8}`} shapeRendering="crispEdges">
      <path fill="#fff" d={`M-4-4.5h${size + 8}v${size + 8}h-${size + 8}z`} />
      <path stroke="#000" d={path} />
    </svg>
  );
}
