"""Is this letter genuine? Answered to anybody who holds its QR code, and to nobody else."""
