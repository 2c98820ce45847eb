"""What stands in the way of reminders, judged from plain values: bot/app/doctor.py gathers them, nothing here asks."""
